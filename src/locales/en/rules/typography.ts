export const typography = {
  'typography/honorifics': {
    prophet: 'The blessing on the Prophet is written in several ways in this document: {{- forms}}. Here is the first of the rarest; choose one way.',
    god: 'The words of praise after the name of God are written in several ways in this document: {{- forms}}. Here is the first of the rarest; choose one way.',
  },
}
