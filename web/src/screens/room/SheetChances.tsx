import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '../../parts/Button'
import { Chances } from '../../parts/Chances'
import { Fold } from '../../parts/Fold'
import type { DutyCoverage } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { type CoverageKnown, useCoverage } from '../../store/coverage'
import type { Terms } from '../../store/terms'
import { Mark } from './Mark'
import css from './SheetChances.module.css'
import { list } from './words'

interface Props {
  terms: Terms
  level?: 2 | 3 | 4
  startsOpen?: boolean
}

/** Before signing: what terms would oblige to, and whether breaking it would be found, and how. */
export function SheetChances(props: Props) {
  const { regime } = useCase().view
  return regime.obligations.length === 0 ? null : <Known {...props} />
}

function Known({ terms, level = 4, startsOpen = false }: Props) {
  const known = useCoverage(terms)
  const { value: duties, isCurrent } = known
  if (duties?.length === 0 && isCurrent) {
    return (
      <p className={css.none}>
        <Trans>It brings no duty that could be broken.</Trans>
      </p>
    )
  }
  return (
    <Fold level={level} startsOpen={startsOpen} title={<Title duties={duties} />}>
      <div aria-busy={!isCurrent}>
        <State known={known} />
        <ul className={css.duties} data-old={!isCurrent || undefined}>
          {duties?.map((duty) => (
            <Duty key={duty.obligation} duty={duty} />
          ))}
        </ul>
      </div>
    </Fold>
  )
}

function Title({ duties = [] }: { duties: DutyCoverage[] | undefined }) {
  if (duties.length === 0) return <Trans>Would a breach be found?</Trans>
  return (
    <Plural
      value={duties.length}
      one="# duty: would a breach be found?"
      other="# duties: would a breach be found?"
    />
  )
}

/** What the numbers are; while there are none, or only old ones, that. */
function State({ known: { value, isCurrent, sentence, retry } }: { known: CoverageKnown }) {
  if (sentence !== undefined) {
    return (
      <div className={css.failed} role="alert">
        <p>{sentence}</p>
        {value && (
          <p>
            <Trans>These chances are of the terms before your last change.</Trans>
          </p>
        )}
        <Button onPress={retry}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    )
  }
  if (!isCurrent && !value) {
    return (
      <p className={css.waiting} role="status">
        <Trans>Working out the chances.</Trans>
      </p>
    )
  }
  return (
    <p className={css.note}>
      <Trans>Game parameters, in one turn, by agreed measures. Own means of others: unknown.</Trans>
    </p>
  )
}

function Duty({ duty: { obligation, party, detection, measures } }: { duty: DutyCoverage }) {
  const book = useCase()
  return (
    <li>
      <Mark party={party} />
      <div>
        <p>{book.duty(obligation).duty}</p>
        <Chances
          without={detection.without}
          inspected={detection.inspected}
          by={
            measures.length > 0 ? (
              list(measures.map(({ measure }) => book.measure(measure).label))
            ) : (
              <Trans>nothing that was agreed watches it</Trans>
            )
          }
        />
      </div>
    </li>
  )
}
