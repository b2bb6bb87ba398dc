import { at, fault } from '../fault.ts';

export const teamServer = at(
  'team server',
  fault('F56', 'killed and started again', 'comes to the same'),
  fault('F57', 'one field changed on two sides', 'one winner, the other stays in the record'),
  fault('F58', 'too many documents at once', 'asked for in small numbers'),
  fault('F59', 'sends what nobody can read', 'set aside, the rest goes on'),
);
