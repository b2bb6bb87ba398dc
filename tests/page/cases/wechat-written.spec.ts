import { WECHAT_WRITTEN } from './all-cases.ts';
import { playCases } from './play.ts';

playCases(WECHAT_WRITTEN);
