import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../parts/Button'
import type { RatifyingFace } from '../../../protocol'
import { useBoard, useSend } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import { list } from '../../room/words'
import { CouncilTally } from './CouncilTally'
import css from './Ratification.module.css'

/** The own delegation's council on an agreement: who has voted, what is needed, the own vote. */
export function CouncilVote({ face }: { face: RatifyingFace }) {
  const { t } = useLingui()
  const { party } = usePlace()
  const { delegations } = useBoard()
  const seats = delegations.find((one) => one.party === party)?.seats ?? []
  const said = [...face.ayes, ...face.noes]
  const names = (ids: string[]) =>
    list(seats.filter((s) => ids.includes(s.seat)).map((s) => s.name))
  const silent = seats.map((one) => one.seat).filter((id) => !said.includes(id))
  return (
    <section className={css.card} aria-label={t`Your council`}>
      <h2>
        <Trans>Your council</Trans>
      </h2>
      <CouncilTally ayes={face.ayes.length} needed={face.needed} />
      <dl className={css.votes}>
        <Side title={t`For`} names={names(face.ayes)} />
        <Side title={t`Against`} names={names(face.noes)} />
        <Side title={t`Still to vote`} names={names(silent)} />
      </dl>
      {face.confirmed ? (
        <p>
          <Trans>Your delegation has confirmed it.</Trans>
        </p>
      ) : (
        <OwnVote face={face} />
      )}
    </section>
  )
}

function Side({ title, names }: { title: string; names: string }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{names || <Trans>nobody</Trans>}</dd>
    </div>
  )
}

function OwnVote({ face: { sheet, ayes, noes } }: { face: RatifyingFace }) {
  const send = useSend()
  const { seat } = usePlace()
  const aye = ayes.includes(seat)
  const no = noes.includes(seat)
  return (
    <>
      <p className={css.soft}>
        {aye || no ? (
          <Trans>You can change your vote until your council has decided.</Trans>
        ) : (
          <Trans>Read every article. Is this what you agreed to?</Trans>
        )}
      </p>
      <div className={css.acts}>
        <Button
          look={aye || no ? 'plain' : 'primary'}
          aria-pressed={aye}
          onPress={() => send({ type: 'ratify-agreement', sheet })}
        >
          {aye ? <Trans>You vote for it</Trans> : <Trans>Vote for it</Trans>}
        </Button>
        <Button aria-pressed={no} onPress={() => send({ type: 'decline-agreement', sheet })}>
          {no ? <Trans>You vote against it</Trans> : <Trans>Vote against it</Trans>}
        </Button>
      </div>
    </>
  )
}
