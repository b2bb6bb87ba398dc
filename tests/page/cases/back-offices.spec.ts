import { BACK_OFFICES } from './all-cases.ts';
import { playCases } from './play.ts';

playCases(BACK_OFFICES);
