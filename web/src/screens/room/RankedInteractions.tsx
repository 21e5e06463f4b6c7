import { Trans } from '@lingui/react/macro'
import type { RankedInteraction } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { combination } from './words'

/** What goes well together and what does not, in words instead of points, as items of a list. */
export function RankedInteractions({ of }: { of: RankedInteraction[] }) {
  const book = useCase()
  return of.map(({ when, better, because }) => (
    <li key={because}>
      <b>{better ? <Trans>Better for you:</Trans> : <Trans>Worse for you:</Trans>}</b>{' '}
      {combination(book, when)}. {because}
    </li>
  ))
}
