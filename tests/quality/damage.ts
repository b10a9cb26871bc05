import type { Random } from './random.ts'

const MARKS = /[\u064b-\u065f\u0670\u06d6-\u06ed]/g
/** Letters that differ by their dots. */
const DOTS: readonly string[] = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق', 'هة', 'كل']

export function bare(text: string): string {
  return text.replace(MARKS, '').replace(/\s+/g, ' ').trim()
}

/** Damages a share of the letters: dropped, doubled, swapped with the next, or taken for one that differs by its dots. */
export function damageLetters(text: string, share: number, random: Random): string {
  const letters = [...text]
  const result: string[] = []
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!
    if (letter === ' ' || random.next() >= share) {
      result.push(letter)
      continue
    }
    switch (random.below(4)) {
      case 0:
        break
      case 1:
        result.push(letter, letter)
        break
      case 2: {
        const next = letters[i + 1]
        if (next !== undefined && next !== ' ') {
          result.push(next, letter)
          i++
        } else result.push(letter)
        break
      }
      default:
        result.push(confused(letter, random))
    }
  }
  return result.join('')
}

function confused(letter: string, random: Random): string {
  const set = DOTS.find((letters) => letters.includes(letter))
  return set === undefined ? '' : random.pick([...set].filter((other) => other !== letter))
}

/** Drops, swaps or puts in one word. */
export function damageWords(text: string, random: Random): string {
  const words = text.split(' ')
  const at = random.below(words.length)
  switch (random.below(3)) {
    case 0:
      words.splice(at, 1)
      break
    case 1:
      if (at + 1 < words.length) words.splice(at, 2, words[at + 1]!, words[at]!)
      break
    default:
      words.splice(at, 0, random.pick(words))
  }
  return words.join(' ')
}
