import { Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonLink } from '../../parts/Button'
import type { DraftFace } from '../../protocol'
import { useCase, useExactPoints } from '../../store/caseBook'
import { useBoard, useOwn, useRoom, useSend } from '../../store/roomContext'
import { useMe, usePlace } from '../../store/seat'
import { prospect, worth } from '../../store/terms'
import { roleName } from '../room/words'
import css from './Delegation.module.css'
import { Hand } from './Hand'
import { ReturnLink } from './ReturnLink'

/** Inside the own team: who sits here, what is being drafted, and a hand to raise. */
export function Delegation() {
  const { returnLink } = useMe()
  return (
    <div className={css.page}>
      <Members />
      <Drafts />
      <Hand />
      <ReturnLink link={returnLink} />
    </div>
  )
}

function Members() {
  const { party: me, seat: mine } = usePlace()
  const { name } = useCase().party(me)
  const { delegations } = useBoard()
  const online = useRoom((state) => state.online)
  const seats = delegations.find((one) => one.party === me)?.seats ?? []
  return (
    <section>
      <h2>{name}</h2>
      <ul className={css.seats}>
        {seats.map(({ seat, role, name: who, acting }) => (
          <li key={seat}>
            <span>
              <b>{who}</b> {seat === mine && <Trans>(you)</Trans>}
              <small>
                {roleName(role)}
                {acting && role !== 'head' && (
                  <>
                    {' · '}
                    <Trans>acts as head</Trans>
                  </>
                )}
              </small>
            </span>
            <small data-online={online.includes(seat) || undefined}>
              {online.includes(seat) ? <Trans>connected</Trans> : <Trans>not connected</Trans>}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Drafts() {
  const { drafts } = useOwn('of-delegation')
  return (
    <section>
      <h2>
        <Trans>Drafts</Trans>
      </h2>
      {drafts.length === 0 && (
        <p className={css.soft}>
          <Trans>Nobody in your delegation has saved a draft.</Trans>
        </p>
      )}
      {drafts.map((draft) => (
        <DraftCard key={draft.seat} draft={draft} />
      ))}
    </section>
  )
}

function DraftCard({ draft }: { draft: DraftFace }) {
  const { t } = useLingui()
  const book = useCase()
  const points = useExactPoints()
  const send = useSend()
  const board = useBoard()
  const { seat: mine, party: me } = usePlace()
  const seats = board.delegations.find((one) => one.party === me)?.seats ?? []
  const who = seats.find((one) => one.seat === draft.seat)?.name
  const own = draft.seat === mine
  const terms = Object.entries(draft.terms)
  return (
    <article className={css.draft}>
      <h3>{own ? <Trans>Your draft</Trans> : t`Draft by ${who}`}</h3>
      <p className={css.soft}>
        {draft.answers && <Trans>Answers sheet {draft.answers}. </Trans>}
        {points && (
          <Trans>Worth {worth(points, { ...prospect(board), ...draft.terms })} to you.</Trans>
        )}
      </p>
      <ul>
        {terms.map(([issue, option]) => (
          <li key={issue}>
            {book.issue(issue).title}: <b>{book.option(issue, option).label}</b>
          </li>
        ))}
      </ul>
      <div className={css.acts}>
        <ButtonLink to={own ? '/seat/draft' : `/seat/draft?from=${draft.seat}`}>
          {own ? <Trans>Go on</Trans> : <Trans>Work on it</Trans>}
        </ButtonLink>
        {own && (
          <Button look="quiet" onPress={() => send({ type: 'discard-draft' })}>
            <Trans>Discard</Trans>
          </Button>
        )}
      </div>
    </article>
  )
}
