import { Trans } from '@lingui/react/macro'
import { number } from '../../parts/numbers'
import type { Exact } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { asTheyAre } from '../../store/terms'
import css from './OffAgenda.module.css'
import { list } from './words'

/** The questions that this room leaves as they are, in one quiet line. */
export function OffAgenda() {
  const { view } = useCase()
  const titles = view.offAgenda.map(({ title }) => title)
  if (titles.length === 0) return null
  return (
    <p className={css.off}>
      <Trans>Not on the agenda: {list(titles)}. They stay as they are.</Trans>
    </p>
  )
}

/** The same beside own points: what is left as it is counts too, whatever is signed. */
export function AsItIs({ points }: { points: Exact }) {
  const { view } = useCase()
  const titles = view.offAgenda.map(({ title }) => title)
  if (titles.length === 0) return null
  const worth = number(asTheyAre(view, points))
  return (
    <p className={css.off}>
      <Trans>
        Not on the agenda: {list(titles)}. They stay as they are and bring you {worth} points,
        whatever is signed.
      </Trans>
    </p>
  )
}
