/** The names of the ways in which label and field are laid out; each is one file here. */
export type LayoutId = 'td' | 'th' | 'fitem' | 'two-per-row' | 'font-star' | 'label-in-td';
