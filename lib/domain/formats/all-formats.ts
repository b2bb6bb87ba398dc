import { appId } from './app-id.ts';
import { appSecret } from './app-secret.ts';
import { databaseName } from './database-name.ts';
import { date } from './date.ts';
import { digits } from './digits.ts';
import { domain } from './domain.ts';
import { email } from './email.ts';
import type { Format } from './format.ts';
import { hostOrIp } from './host-or-ip.ts';
import { hostPort } from './host-port.ts';
import { imageFile } from './image-file.ts';
import { ip } from './ip.ts';
import { ipOrCidr } from './ip-or-cidr.ts';
import { miniVerifyFile } from './mini-verify-file.ts';
import { originalId } from './original-id.ts';
import { path } from './path.ts';
import { phone } from './phone.ts';
import { port } from './port.ts';
import { posKey } from './pos-key.ts';
import { reason } from './reason.ts';
import { secret } from './secret.ts';
import { templateId } from './template-id.ts';
import { text } from './text.ts';
import { url } from './url.ts';
import { urlDirectory } from './url-directory.ts';
import { urlHttps } from './url-https.ts';
import { verifyFile } from './verify-file.ts';

/** Every format by its id, the file's name. */
export const allFormats: Readonly<Record<string, Format>> = {
  'app-id': appId,
  'app-secret': appSecret,
  'database-name': databaseName,
  date,
  digits,
  domain,
  email,
  'host-or-ip': hostOrIp,
  'host-port': hostPort,
  'image-file': imageFile,
  ip,
  'ip-or-cidr': ipOrCidr,
  'mini-verify-file': miniVerifyFile,
  'original-id': originalId,
  path,
  phone,
  port,
  'pos-key': posKey,
  reason,
  secret,
  'template-id': templateId,
  text,
  url,
  'url-directory': urlDirectory,
  'url-https': urlHttps,
  'verify-file': verifyFile,
};
