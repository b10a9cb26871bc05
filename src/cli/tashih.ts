#!/usr/bin/env node
import { main } from './main.js'

// Not awaited here: where a configuration never comes, Node would warn of that beside what is said of it.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
