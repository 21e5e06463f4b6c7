import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { PenLine } from 'lucide-react'
import type { ReactNode } from 'react'
import { signed } from '../../parts/numbers'
import { type SheetRow, TermSheet } from '../../parts/TermSheet'
import type { Exact, PartyId, SheetFace } from '../../protocol'
import { type CaseBook, useCase } from '../../store/caseBook'
import { useBoard } from '../../store/roomContext'
import { gain, lines, prospect, type Terms } from '../../store/terms'
import { Consents } from './Consents'
import { Mark } from './Mark'
import { Remarks } from './Remarks'
import { SheetChances } from './SheetChances'
import { list } from './words'

interface Props {
  sheet: SheetFace
  /** The reader's own party, where the reader has one. */
  me?: PartyId | undefined
  /** The reader's own points, where they are shown. */
  points?: Exact | undefined
  worth?: ReactNode
  gist?: ReactNode
  /** What stands against it for the reader alone. */
  against?: ReactNode
  actions?: ReactNode
  isOpen: boolean
  onToggle: (open: boolean) => void
}

/** A sheet on the table. */
export function Sheet(props: Props) {
  const { sheet, me, points, worth, gist, against, actions, isOpen, onToggle } = props
  const { t } = useLingui()
  const book = useCase()
  const today = prospect(useBoard())
  const author = sheet.author ?? undefined
  const open = book.view.issues.filter(({ issue }) => sheet.terms[issue] === undefined)
  const title =
    author === undefined
      ? t`Single negotiating text`
      : author === me
        ? t`Your sheet`
        : book.party(author).name
  return (
    <TermSheet
      number={sheet.sheet}
      title={title}
      note={<Answers sheet={sheet} />}
      mark={author ? <Mark party={author} decorative /> : <PenLine aria-hidden="true" />}
      rows={rows(book, sheet, points, today)}
      leftOpen={
        (open.length > 0 || points) && (
          <BelowRows open={open.map((one) => one.title)} counted={Boolean(points)} />
        )
      }
      worth={worth}
      gist={gist}
      consents={
        <Consents
          needed={sheet.needed}
          given={sheet.adopted}
          withheld={sheet.withheld}
          needsAnother={sheet.needsAnother}
        />
      }
      standing={standing(sheet) ?? against}
      remarks={<Remarks sheet={sheet} />}
      chances={isOpen && <SheetChances terms={sheet.terms} />}
      actions={actions}
      isOpen={isOpen}
      onToggle={onToggle}
    />
  )
}

function Answers({ sheet }: { sheet: SheetFace }) {
  if (!sheet.answers) return null
  return (
    <Trans>
      answers sheet {sheet.answers} ·{' '}
      <Plural value={sheet.changes.length} one="one change" other="# changes" />
    </Trans>
  )
}

/** Why the sheet cannot be adopted, where it cannot. */
function standing({ standing: now }: SheetFace): ReactNode {
  switch (now.type) {
    case 'adoptable':
      return null
    case 'impossible':
      return <Trans>It can no longer be adopted. {now.because}</Trans>
    case 'already-holds':
      return <Trans>All that it says has been agreed already, or holds anyway.</Trans>
  }
}

/** What the sheet leaves open, and how the numbers beside its lines are meant. */
function BelowRows({ open, counted }: { open: string[]; counted: boolean }) {
  return (
    <>
      {open.length > 0 && <Trans>Left open: {list(open)}</Trans>}
      {open.length > 0 && counted && ' · '}
      {counted && (
        <Trans>Each number: against only this line staying as today. They need not add up.</Trans>
      )}
    </>
  )
}

/** Each line with what it adds to the outcome: a change against what it changes, others against today. */
function rows(
  book: CaseBook,
  sheet: SheetFace,
  points: Exact | undefined,
  today: Terms,
): SheetRow[] {
  const outcome = { ...today, ...sheet.terms }
  return lines(book, sheet).map(({ issue, before, after, changed }) => {
    const without = (changed ? before : undefined) ?? today[issue] ?? ''
    const adds = points ? -gain(points, outcome, issue, without) : 0
    return {
      key: issue,
      issue: book.issue(issue).title,
      before: before && book.option(issue, before).label,
      after: after && book.option(issue, after).label,
      changed,
      points: points && signed(adds),
      sign: changed && adds !== 0 ? (adds > 0 ? 'up' : 'down') : undefined,
    }
  })
}
