/** What is quoted or stands in brackets, references among it. */
export const SET_OFF = /\u00ab[^\u00ab\u00bb]*\u00bb|\u201c[^\u201c\u201d]*\u201d|"[^"]*"|\ufd3f[^\ufd3e\ufd3f]*\ufd3e|\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g
