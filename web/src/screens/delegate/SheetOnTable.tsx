import { Trans } from '@lingui/react/macro'
import { number } from '../../parts/numbers'
import { WorthBar } from '../../parts/WorthBar'
import type { SheetFace } from '../../protocol'
import { useExactPoints, useInstructions } from '../../store/caseBook'
import { useBoard, useHolding, useOwn } from '../../store/roomContext'
import { obstaclesTo } from '../../store/terms'
import { Word } from '../../text/glossary'
import { Sheet } from '../room/Sheet'
import { HomeVotes } from './lived/HomeVotes'
import { SheetActions } from './SheetActions'

interface Props {
  sheet: SheetFace
  canAct: boolean
  isOpen: boolean
  onToggle: (open: boolean) => void
}

/** A sheet as a delegate reads it: with what it is worth to the own party, and what can be done. */
export function SheetOnTable({ sheet, canAct, isOpen, onToggle }: Props) {
  const own = useOwn('of-delegation')
  const points = useExactPoints()
  const votes = own.home.some((vote) => vote.sheet === sheet.sheet)
  const forbidden = obstaclesTo(sheet, useInstructions(), useBoard())
  const holding = useHolding()
  const worth = own.worths.find((one) => one.sheet === sheet.sheet)?.worth
  return (
    <Sheet
      sheet={sheet}
      me={own.party}
      points={points}
      worth={
        (points && worth) || votes ? (
          <>
            {points && worth && (
              <WorthBar points={worth.points} reservation={points.reservation} holding={holding} />
            )}
            <HomeVotes sheet={sheet.sheet} />
          </>
        ) : undefined
      }
      against={
        forbidden.length > 0 && (
          <Trans>
            Your <Word of="instructions">instructions</Word> forbid it. {forbidden.join(' ')}
          </Trans>
        )
      }
      gist={worth && <Gist {...worth} holding={holding} />}
      actions={canAct && isOpen && <SheetActions sheet={sheet} />}
      isOpen={isOpen}
      onToggle={onToggle}
    />
  )
}

interface GistProps {
  points: number
  surplus: number
  holding: number | undefined
}

/** In one line: against what one has, which is no deal while nothing is in force. */
function Gist({ points, surplus, holding }: GistProps) {
  if (holding !== undefined && holding !== points) {
    const more = points - holding
    return more > 0 ? (
      <Trans>
        Worth {number(points)} to you, {more} more than what holds now
      </Trans>
    ) : (
      <Trans>
        Worth {number(points)} to you, {-more} less than what holds now
      </Trans>
    )
  }
  if (surplus > 0) {
    return (
      <Trans>
        Worth {number(points)} to you, {surplus} above no deal
      </Trans>
    )
  }
  if (surplus === 0) return <Trans>Worth {number(points)} to you, the same as no deal</Trans>
  return (
    <Trans>
      Worth {number(points)} to you, {-surplus} below no deal
    </Trans>
  )
}
