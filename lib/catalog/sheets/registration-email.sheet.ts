import type { Sheet } from '../../domain/sheet.ts';

export const sheet = {
  id: 'registration-email',
  step: 'reg.request',
  chapter: 6,
  title: { zh: '注册码申请邮件', en: 'E-mail for the registration code' },
  about: {
    zh: '思迅接口注册码由客至生成：把三项资料发给下面的收件人。单门店数据库要提供什么，先与渠道确认。',
    en: 'Kezhi makes the registration code of 思迅: mail these three things. For a single-store database ask the channel what to give.',
  },
  seen: 'guide chapter 6',
  mail: {
    to: [{ value: 'registration-emails' }, { value: 'registration-email-fourth' }],
    subject: ['思迅接口注册码申请：', { merchant: 'name' }],
    body: [
      ['您好：'],
      ['请为商户「', { merchant: 'name' }, '」生成思迅接口注册码，资料如下。'],
      ['1、思迅总部加密狗号：', { fact: 'headquartersDongle' }],
      ['2、思迅数据库名：', { fact: 'syncDatabaseName' }],
      ['3、思迅版本：', { fact: 'sissVersion' }],
      ['谢谢！'],
    ],
  },
} satisfies Sheet;
