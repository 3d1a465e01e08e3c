/** `npm run languages`: joins the languages that lie in `app/i18n`, one folder each. `npm run dev` and `build` do it as well. */
import { join } from 'node:path'
import { writeJoiningFiles } from './languages/write-joining-files'

const changes = writeJoiningFiles(join(import.meta.dirname, '..'))
for (const { kind, file } of changes) console.log(`${kind === 'written' ? 'Skrevet' : 'Fjernet'}: ${file}`)
