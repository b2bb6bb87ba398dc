import { WECHAT_READ } from './all-cases.ts';
import { playCases } from './play.ts';

playCases(WECHAT_READ);
