/** What the practice SMS portal knows of its one account. */
export interface SmsAccount {
  account: string;
  password: string;
  verifyProduct: string;
  marketingProduct: string;
}
