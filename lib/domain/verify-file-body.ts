const OWN = /^(MP_verify_([0-9a-zA-Z]{16})) ?(?:\(\d+\))?\.txt$/;
const TXT = /\.txt$/i;
const PAGE = /^\s*<(!doctype|html|head|body|script)/i;

/** The name a verification file was given by WeChat: a copy that the browser numbered, `… (1).txt`, gets its own name back where its body agrees. */
export function ownFileName(name: string, bytes: Uint8Array): string {
  const [, own, token] = OWN.exec(name.trim()) ?? [];
  return own !== undefined && bodyOf(bytes) === token ? `${own}.txt` : name;
}

/**
 * What is wrong with the body of a verification file: WeChat's holds the token of its own name, and none is a web page, which is what a browser
 * saves once nobody is signed in. Bytes stay as they are: a mark or line break must be at the domain too.
 */
export function bodyProblem(name: string, bytes: Uint8Array): 'verify_file_body' | undefined {
  if (!TXT.test(name)) return undefined;
  const [, , token] = OWN.exec(name) ?? [];
  const isWrong = token === undefined ? PAGE.test(bodyOf(bytes)) : bodyOf(bytes) !== token;
  return isWrong ? 'verify_file_body' : undefined;
}

/** `TextDecoder` leaves the byte order mark out; what is not UTF-8 is no token either. */
function bodyOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trim();
}
