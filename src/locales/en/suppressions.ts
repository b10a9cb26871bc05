export const suppressions = {
  unused: 'This suppression hides nothing. Take it out.',
  unusedRule: 'This suppression hides no finding of {{rule}}. Take the name out.',
  unusedEnable: 'This ends no suppression that stands before it. Take it out.',
  unusedEnableRule: 'This ends no suppression of {{rule}}. Take the name out.',
  unknown: 'This suppression names {{rules}}, and there is no such rule. Its reason goes behind --.',
  unknownReasoned: 'This suppression names {{rules}}, and there is no such rule. All rules: tashih explain',
  unknownNear: 'This suppression names {{rules}}, and there is no such rule. Did you mean {{near}}?',
  unknownDirective: 'There is no directive {{directive}}, and this comment does nothing. Did you mean {{near}}?',
  reasonless: 'This suppression does not say why. Add -- and the reason.',
}
