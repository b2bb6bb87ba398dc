/** What a settings form of the practice Kezhi console consists of. Pure data: layouts and kits draw it, the world checks and stores it. */

export interface FormOption {
  /** What is posted. */
  readonly value: string;
  /** What a person reads. */
  readonly text: string;
}

/** One node of a tree of checkboxes. */
export interface FormNode {
  readonly id: string;
  readonly text: string;
  readonly children?: readonly FormNode[];
}

export interface FormField {
  /** Name under which it is posted. */
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'password' | 'choice' | 'picture' | 'certificate' | 'tree' | 'map';
  readonly required?: true;
  /** Help after the field. */
  readonly help?: string;
  readonly options?: readonly FormOption[];
  /** A tree of checkboxes; the ids of the chosen leaves are posted with commas between. */
  readonly nodes?: readonly FormNode[];
  /** A choice one can type into, as EasyUI's are unless told otherwise. */
  readonly editable?: true;
  /** What a fresh merchant's record holds. */
  readonly initial?: string;
}

export interface Form {
  readonly id: 'sms-platform' | 'store-sync' | 'wechat-setup' | 'mini-setup' | 'store-pay' | 'store-list';
  /** Title of the console's tab. */
  readonly tab: string;
  /** Title of the tab inside the page that holds the form, when it has one. */
  readonly inner?: string;
  /** Title of the panel inside the tab, when it has one. */
  readonly panel?: string;
  readonly button: string;
  /** Nothing is required while this field holds that value. */
  readonly freeWhen?: { readonly name: string; readonly value: string };
  /** It holds one row of a grid, a new one or any that is there; else the one record of its page. */
  readonly rows?: true;
  readonly fields: readonly FormField[];
  /** What stands below the fields and is no part of the form's record, as HTML. */
  readonly foot?: string;
}
