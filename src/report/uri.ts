/** Half a character: it has no bytes that could be written. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * A file's path as a URI reference: from the directory where it lies in it, else an absolute one.
 * @param directory the working directory; without it, paths stay as they are
 */
export function uriOf(path: string, directory = ''): string {
  // Where paths begin with a slash, a backslash is a character of a name.
  const posix = directory.startsWith('/')
  const [name, top] = [path, directory].map((one) => (posix ? one : one.replaceAll('\\', '/')))
  const inside = top !== '' && name!.startsWith(`${top!.replace(/\/$/, '')}/`) ? name!.slice(top!.replace(/\/$/, '').length + 1) : name!
  const encoded = encodeURI(inside.replace(LONE_SURROGATE, '\ufffd')).replaceAll('#', '%23').replaceAll('?', '%3F')
  if (inside.startsWith('/')) return top === '' ? encoded : `file://${encoded}`
  if (/^[a-z]:\//i.test(inside)) return `file:///${encoded}`
  // A colon in the first segment would end a scheme (RFC 3986, 4.2).
  return /^[^/]*:/.test(encoded) ? `./${encoded}` : encoded
}
