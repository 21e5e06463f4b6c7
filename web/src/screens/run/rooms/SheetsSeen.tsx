import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Empty } from '../../../parts/State'
import type { SheetFace, SheetId } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { useBoard, useOwn } from '../../../store/roomContext'
import { Sheet } from '../../room/Sheet'
import { aboveNoDeal } from '../../room/words'
import css from './SheetsSeen.module.css'

/** The sheets of a room with what each is worth to whom: for the facilitator only. */
export function SheetsSeen() {
  const { sheets } = useBoard()
  const [toggled, setToggled] = useState<Record<SheetId, boolean>>({})
  if (sheets.length === 0) return <Empty title={<Trans>Nothing is on the table</Trans>} />
  return (
    <div className={css.sheets}>
      {sheets.map((sheet, at) => (
        <Sheet
          key={sheet.sheet}
          sheet={sheet}
          worth={<Worths sheet={sheet} />}
          isOpen={toggled[sheet.sheet] ?? at === 0}
          onToggle={(open) => setToggled({ ...toggled, [sheet.sheet]: open })}
        />
      ))}
    </div>
  )
}

function Worths({ sheet }: { sheet: SheetFace }) {
  const { party } = useCase()
  const { worths } = useOwn('of-facilitator')
  return (
    <dl className={css.worths}>
      {worths.map((one) => {
        const worth = one.sheets.find((its) => its.sheet === sheet.sheet)?.worth
        if (!worth) return null
        return (
          <div key={one.party}>
            <dt>{party(one.party).name}</dt>
            <dd data-below={worth.surplus < 0 || undefined}>{aboveNoDeal(worth.surplus)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
