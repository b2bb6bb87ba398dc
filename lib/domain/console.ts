import * as z from 'zod';

export const ConsoleId = z.enum(['wechat-mp', 'wechat-dev', 'kezhi', 'sms']);
export type ConsoleId = z.infer<typeof ConsoleId>;

/**
 * One place a console shows whose it is. `url`: regular expression on the whole address, first group.
 * `css`: own text of the one visible element; with `pattern`, its first group.
 * `label`: the text beside the label. `fact` is the fact id it must equal.
 */
export const IdentitySource = z.strictObject({
  fact: z.string(),
  from: z.enum(['url', 'css', 'label']),
  at: z.string().min(1),
  pattern: z.optional(z.string()),
  /** Regular expression on the path of the document it counts in: one host may show accounts of several kinds. */
  under: z.optional(z.string()),
});

export const Console = z.strictObject({
  id: ConsoleId,
  title: z.string().min(1),
  /** Exact host names, https only. A console whose host the user configures may have none. */
  hosts: z.array(z.string()),
  /** Domains (with a dot boundary) whose hosts count by default. */
  domains: z.optional(z.array(z.string())),
  /** Parts of those domains that are no console: the shops' own pages for their customers. The content script leaves out the same. */
  notDomains: z.optional(z.array(z.string())),
  /** Where the person goes when no tab of the console is open. */
  home: z.optional(z.string()),
  kits: z.array(z.string()),
  /** The first source that shows something tells whose console it is. It may stand in a frame above. */
  identity: z.array(IdentitySource),
  /** Any of these shown means nobody is signed in. */
  signedOut: z.strictObject({ path: z.optional(z.string()), texts: z.array(z.string()), css: z.array(z.string()) }),
});
export type Console = z.infer<typeof Console>;
