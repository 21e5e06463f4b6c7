import { Trans } from '@lingui/react/macro'
import { Fold } from '../../parts/Fold'
import type { PartyId, RoomId, RoomResult, Scorecard } from '../../protocol'
import { TreatyText } from '../room/TreatyText'
import { Better } from './Better'
import { Concessions } from './Concessions'
import { Duties } from './Duties'
import { LivedResult } from './LivedResult'
import { OwnScores } from './OwnScores'
import { PictureView } from './PictureView'
import { Ratifiable } from './Ratifiable'
import { Record } from './Record'
import css from './Result.module.css'
import { Scores } from './Scores'
import { TradeList } from './TradeList'

interface Props {
  room: RoomId
  result: RoomResult
  scores: Scorecard
  /** The reader's own party, where the reader has one. */
  me?: PartyId
}

/** What came out of a room: first the sentence to argue about, then the story, then the numbers. */
export function Result({ room, result, scores, me }: Props) {
  return (
    <div className={css.result}>
      {scores.lived && (
        <>
          <LivedResult lived={scores.lived} {...(me && { me })} />
          <p className={css.part}>
            <Trans>
              Up to here, how it ended. From here on, what stood at the signature is judged, before
              anybody lived under it.
            </Trans>
          </p>
        </>
      )}
      <Better scores={scores} {...(me && { me })} />
      <PictureView source={`/api/rooms/${room}/picture`} scores={scores} />
      <OwnScores scores={scores} {...(me && { me })} />
      <TradeList scores={scores} {...(me && { me })} />
      <Concessions scores={scores} {...(me && { me })} />
      {scores.ratifiability && <Ratifiable found={scores.ratifiability} />}
      <Scores scores={scores.scores} />
      <Duties duties={scores.duties} />
      <Record
        words={scores.words}
        openings={scores.openings}
        pledges={scores.lived?.pledges ?? []}
      />
      {result.treaties.map((treaty) => (
        <Fold
          key={treaty.sheet}
          level={2}
          title={<Trans>Agreement {treaty.sheet}, the treaty text</Trans>}
        >
          <TreatyText treaty={treaty} />
        </Fold>
      ))}
    </div>
  )
}
