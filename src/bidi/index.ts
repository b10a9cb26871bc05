export { resolveLevels, type Base, type Paragraph, type Resolved } from './resolve.js'
export { lineLevels } from './lines.js'
export { levelRuns, visualOrder, visualRuns, type Run } from './reorder.js'
export {
  displayLine, displayLines, displayText, glyphsOf, isMixed, isShown, movedRuns, readingOrder, shownOffsets, type DisplayLine, type DisplayRun,
} from './display.js'
export { layOut, type Assumed, type BidiLayout, type BidiParagraph } from './layout.js'
