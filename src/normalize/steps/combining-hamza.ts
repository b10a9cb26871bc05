import { composedHamzas } from '../../arabic/fold-hamza.js'
import { MARK } from '../classes.js'
import type { Step } from '../step.js'

export const step: Step = {
  id: 'combining-hamza',
  loses: 'nothing',
  doc: {
    what: 'writes a letter and its combining hamza or madda as one letter',
    why: 'Both spellings are canonically equivalent; in a key they must be equal too, before marks are taken away.',
    example: ['ا\u0654حمد', 'أحمد'],
  },
  needs: MARK,
  scope: 'text',
  run(context) {
    // A letter with a frozen mark would lose the one and keep the other.
    const edits = composedHamzas(context.text)
    for (let i = 0; i + 1 < edits.length; i += 2) {
      const [letter, mark] = [edits[i]!, edits[i + 1]!]
      if (context.isFrozen(letter.start, letter.end) || context.isFrozen(mark.start, mark.end)) continue
      context.replace(letter.start, letter.end, letter.text)
      context.remove(mark.start, mark.end)
    }
  },
}
