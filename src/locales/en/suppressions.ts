export const suppressions = {
  unused: 'This suppression hides nothing. Take it out.',
  reasonless: 'This suppression does not say why. Add -- and the reason.',
}
