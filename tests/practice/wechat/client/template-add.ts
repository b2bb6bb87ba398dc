import { type Answered, ask } from './ask.ts';
import { toast } from './toast.ts';

/** 添加 on the page of one template. */
const { id, post } = JSON.parse(document.querySelector<HTMLTextAreaElement>('#js_cgi_data')?.value ?? '{}') as { id: string; post: string };

const answers: Record<number, string> = {
  40037: '模板不存在',
  40247: '历史模板库已升级为类目模板。历史模板库内模板不再支持添加。如有相关消息需求,可使用类目模板库ID添加对应模板',
  45026: '模板数量超过上限',
};

document.querySelector('.js_add')?.addEventListener('click', async () => {
  const { ret } = (await ask<Answered>(post, { id })).base_resp;
  if (ret === 0) toast('success', '添加成功');
  else toast('error', answers[ret] ?? `系统错误，错误码：${ret}`);
});
