export { resolveLevels, type Base, type Paragraph, type Resolved } from './resolve.js'
export { lineLevels } from './lines.js'
export { levelRuns, visualOrder, visualRuns, type Run } from './reorder.js'
