import { Trans } from '@lingui/react/macro'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { ButtonLink } from '../../parts/Button'
import { Empty } from '../../parts/State'
import type { SheetId } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { useBoard } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import { Word } from '../../text/glossary'
import { useWide } from '../wide'
import { Agreements } from './Agreements'
import { Closed } from './Closed'
import { FloorPanel } from './FloorPanel'
import { Headline } from './Headline'
import { Released } from './Released'
import { SheetOnTable } from './SheetOnTable'
import { Spoken } from './Spoken'
import css from './Table.module.css'

/** The middle of the room: what is agreed, what is on the table, what was said. */
export function Table() {
  const { stage, headline, resultsReleased } = useBoard()
  const chairs = useCase().party(usePlace().party).chairs
  if (resultsReleased) return <Released />
  if (stage.type === 'closed') return <Closed />
  return (
    <div className={css.table}>
      {headline && <Headline headline={headline} />}
      {chairs && <FloorPanel />}
      <Agreements />
      {stage.type === 'statements' && <Spoken />}
      <Sheets />
    </div>
  )
}

function Sheets() {
  const { sheets, stage } = useBoard()
  const tables = stage.type === 'negotiation' || stage.type === 'consultation'
  const chairs = useCase().party(usePlace().party).chairs
  const wide = useWide()
  const [toggled, setToggled] = useState<Record<SheetId, boolean>>({})
  if (sheets.length === 0) return <NothingTabled />
  const openFirst = wide ? 2 : 1
  return (
    <section className={css.sheets} aria-labelledby="on-the-table">
      <header>
        <h2 id="on-the-table">
          <Trans>On the table</Trans>
        </h2>
        {tables && !chairs && (
          <ButtonLink to="/seat/draft" look="quiet" icon={<Plus aria-hidden="true" />}>
            <Trans>Draft a sheet</Trans>
          </ButtonLink>
        )}
      </header>
      <div className={css.columns}>
        {sheets.map((sheet, at) => (
          <SheetOnTable
            key={sheet.sheet}
            sheet={sheet}
            canAct={tables}
            isOpen={toggled[sheet.sheet] ?? at < openFirst}
            onToggle={(open) => setToggled({ ...toggled, [sheet.sheet]: open })}
          />
        ))}
      </div>
    </section>
  )
}

function NothingTabled() {
  const { stage } = useBoard()
  switch (stage.type) {
    case 'waiting':
    case 'briefing':
      return (
        <Empty title={<Trans>The table is still empty</Trans>}>
          <Trans>
            Read your brief first. <Word of="sheet">Term sheets</Word> come on the table when the
            negotiation begins.
          </Trans>
        </Empty>
      )
    case 'statements':
      return null
    case 'negotiation':
    case 'consultation':
      return (
        <Empty title={<Trans>Nothing is on the table yet</Trans>}>
          <Trans>
            Draft a <Word of="sheet">term sheet</Word> with what you could live with. It need not
            settle every issue.
          </Trans>
        </Empty>
      )
    case 'ratification':
    case 'ordering':
    case 'closed':
      return null
  }
}
