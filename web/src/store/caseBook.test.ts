import { expect, test } from 'vitest'
import { caseBook } from './caseBook'
import { riverCase } from './testing'

const source = (key: string) => ({ key, title: key, where: '' })

/** So a number says nothing about whose confidential brief cites a source, and all can quote it. */
test('sources are numbered as the public texts cite them, the same for every reader', () => {
  const view = riverCase({
    brief: 'Two banks, one river [survey]. All else is in the [register].',
    sources: [source('register'), source('in a secret brief'), source('survey'), source('other')],
  })
  expect(caseBook(view).view.sources.map(({ key }) => key)).toEqual([
    'survey',
    'register',
    'in a secret brief',
    'other',
  ])
})
