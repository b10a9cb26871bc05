export const suppressions = {
  unused: 'This suppression hides nothing. Take it out.',
  unknown: 'This suppression names {{rules}}, and there is no such rule. Its reason goes behind --.',
  unknownNear: 'This suppression names {{rules}}, and there is no such rule. Did you mean {{near}}?',
  unknownDirective: 'There is no directive {{directive}}, and this comment does nothing. Did you mean {{near}}?',
  reasonless: 'This suppression does not say why. Add -- and the reason.',
}
