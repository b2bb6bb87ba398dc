import { startPart } from './start-part.ts';

startPart(document.body);
