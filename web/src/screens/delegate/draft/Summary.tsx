import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from 'react-router'
import { Button } from '../../../parts/Button'
import { WorthBar } from '../../../parts/WorthBar'
import type { Command, SheetFace } from '../../../protocol'
import { useCase, useExactPoints, useOwnCase } from '../../../store/caseBook'
import { isSaved, leaveWork, type Work } from '../../../store/draft'
import { whyNotTable } from '../../../store/nextAct'
import { notify } from '../../../store/notices'
import { useBoard, useHolding, useOwn, useSend } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import { consents, obstacles, prospect, sameTerms, worth } from '../../../store/terms'
import { Word } from '../../../text/glossary'
import { Mark } from '../../room/Mark'
import css from './Summary.module.css'

interface Props {
  work: Work
  answered: SheetFace | undefined
}

/** What the draft comes to: worth, whose consent it needs, what stands against it, what now. */
export function Summary({ work, answered }: Props) {
  const book = useCase()
  const { instructions } = useOwnCase()
  const points = useExactPoints()
  const holding = useHolding()
  const today = prospect(useBoard())
  const outcome = { ...today, ...work.terms }
  const empty = Object.keys(work.terms).length === 0
  const against = obstacles(book.view.constraints, outcome)
  const forbidden = obstacles(instructions, outcome)
  return (
    <footer className={css.summary}>
      <div className={css.inner}>
        {points && (
          <WorthBar
            points={worth(points, outcome)}
            before={worth(points, { ...today, ...answered?.terms })}
            reservation={points.reservation}
            holding={holding}
            brief
          />
        )}
        <div className={css.says} aria-live="polite">
          {against.map((because) => (
            <p key={because} className={css.against}>
              <Trans>These terms cannot stand together. {because}</Trans>
            </p>
          ))}
          {forbidden.map((because) => (
            <p key={because} className={css.against}>
              <Trans>
                Your <Word of="instructions">instructions</Word> forbid it. {because}
              </Trans>
            </p>
          ))}
          {!empty && against.length + forbidden.length === 0 && <NeedsConsentOf work={work} />}
        </div>
        <Acts
          work={work}
          answered={answered}
          blocked={empty || against.length + forbidden.length > 0}
        />
      </div>
    </footer>
  )
}

function NeedsConsentOf({ work }: { work: Work }) {
  const book = useCase()
  const needed = consents(book, work.terms)
  if (needed.length === 0) {
    return (
      <p className={css.needs}>
        <Trans>It binds nobody: any two delegations can agree it.</Trans>
      </p>
    )
  }
  return (
    <p className={css.needs}>
      <span>
        <Trans>
          Needs the <Word of="consent">consent</Word> of
        </Trans>
      </span>
      {needed.map((party) => (
        <Mark key={party} party={party} />
      ))}
    </p>
  )
}

function Acts({ work, answered, blocked }: Props & { blocked: boolean }) {
  const { t } = useLingui()
  const { party: me, seat } = usePlace()
  const chairs = useCase().party(me).chairs
  const own = useOwn('of-delegation')
  const board = useBoard()
  const { view } = useCase()
  const send = useSend()
  const navigate = useNavigate()
  const mayTable = whyNotTable(board, view.floor, own, chairs) === undefined
  const empty = Object.keys(work.terms).length === 0
  const saved = isSaved(own, seat, work)
  const unchanged = answered !== undefined && sameTerms(answered.terms, work.terms)

  const table = async () => {
    if (!(await send(tabling(work, answered, chairs)))) return
    leaveWork(seat, undefined)
    navigate('/seat/table')
  }
  const save = async () => {
    const draft = { type: 'save-draft', terms: work.terms, answers: work.answers ?? null } as const
    if (await send(draft)) notify({ tone: 'news', text: t`Draft saved for your delegation.` })
  }
  return (
    <div className={css.acts}>
      {mayTable && (
        <Button look="primary" onPress={table} isDisabled={blocked || unchanged}>
          {chairs ? (
            <Trans>Table the single text</Trans>
          ) : answered ? (
            <Trans>Table your answer</Trans>
          ) : (
            <Trans>Table it</Trans>
          )}
        </Button>
      )}
      <Button look={mayTable ? 'plain' : 'primary'} onPress={save} isDisabled={saved}>
        {saved && !empty ? <Trans>Draft saved</Trans> : <Trans>Save draft</Trans>}
      </Button>
    </div>
  )
}

function tabling(work: Work, answered: SheetFace | undefined, chairs: boolean): Command {
  if (chairs) return { type: 'table-single-text', terms: work.terms }
  if (answered) return { type: 'amend-sheet', sheet: answered.sheet, terms: work.terms }
  return { type: 'table-package', terms: work.terms }
}
