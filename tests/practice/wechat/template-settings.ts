/** What an account has of template messages. */
export interface TemplateSettings {
  state: 'off' | 'review' | 'on' | 'rejected';
  industries: string[];
  reason: string;
  /** 我的模板, in the order they were added; `templateId` is the 43 signs it is sent by. */
  mine: { templateId: string; title: string; class1: string; class2: string }[];
}

/** The template messages of an account: none so far, unless a test has laid something in. */
export function templatesOf(account: { templates?: TemplateSettings }): TemplateSettings {
  account.templates ??= { state: 'off', industries: [], reason: '', mine: [] };
  return account.templates;
}
