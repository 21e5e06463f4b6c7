import { Trans, useLingui } from '@lingui/react/macro'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { Button, ButtonLink } from '../../parts/Button'
import { Choice } from '../../parts/Choice'
import { Document } from '../../parts/Document'
import { number, signed } from '../../parts/numbers'
import { Failed, Loading } from '../../parts/State'
import type { CaseView, OwnCase, OwnPoints, PaperPack } from '../../protocol'
import { CaseProvider, useCase } from '../../store/caseBook'
import { useResource } from '../../store/resource'
import { AsItIs, OffAgenda } from '../room/OffAgenda'
import { RankedInteractions } from '../room/RankedInteractions'
import { combination, day } from '../room/words'
import css from './Paper.module.css'
import { PaperAgenda } from './PaperAgenda'
import { FORM, PUBLIC, TEACHER, WHOLE } from './paperParts'

/** The case on paper: briefs, placards, outcome form and the teacher's notes, for a class without screens. */
export default function Paper() {
  const { t } = useLingui()
  const { scenario = '' } = useParams()
  const [points, show] = useState('exact')
  const [search] = useSearchParams()
  const [part, choose] = useState(search.get('part') ?? WHOLE)
  const [agenda, deal] = useState(search.get('agenda') ?? '')
  const pack = useResource<PaperPack>(
    `/api/scenarios/${scenario}/paper?points=${points}&agenda=${encodeURIComponent(agenda)}`,
  )
  if (pack.state === 'loading') return <Loading />
  if (pack.state === 'failed') return <Failed sentence={pack.sentence} retry={pack.retry} />
  const { caseView, parties, injects, teaching } = pack.value
  return (
    <CaseProvider view={caseView}>
      <header className={css.bar}>
        <ButtonLink to="/run">
          <Trans>Back</Trans>
        </ButtonLink>
        <Choice
          label={t`Own points on the briefs`}
          value={points}
          onChange={show}
          options={[
            { id: 'exact', label: t`The numbers` },
            { id: 'ranked', label: t`Only the order` },
            { id: 'hidden', label: t`Left out` },
          ]}
        />
        <Choice
          label={t`What to print`}
          value={part}
          onChange={choose}
          options={[
            { id: WHOLE, label: t`Everything` },
            { id: PUBLIC, label: t`The public brief` },
            ...caseView.parties.map(({ party, name }) => ({ id: party, label: name })),
            { id: FORM, label: t`The outcome form` },
            { id: TEACHER, label: t`The facilitator’s pages` },
          ]}
        />
        <PaperAgenda scenario={scenario} value={agenda} onChange={deal} />
        <Button look="primary" icon={<Printer aria-hidden="true" />} onPress={() => print()}>
          <Trans>Print</Trans>
        </Button>
      </header>
      {part === WHOLE && (
        <aside className={css.advice}>
          <Trans>
            On both sides of the paper, one party’s secrets could end up on the back of another’s:
            print on one side, or one part at a time.
          </Trans>
        </aside>
      )}
      <main className={css.paper}>
        {[WHOLE, PUBLIC].includes(part) && <PublicBrief />}
        {parties
          .filter(({ party }) => [WHOLE, party].includes(part))
          .map((own) => (
            <PartyPages key={own.party} own={own} />
          ))}
        {[WHOLE, FORM].includes(part) && <OutcomeForm view={caseView} />}
        {[WHOLE, TEACHER].includes(part) && <TeacherPages injects={injects} notes={teaching} />}
      </main>
    </CaseProvider>
  )
}

function TeacherPages({ injects, notes }: { injects: PaperPack['injects']; notes: string }) {
  return (
    <>
      <section className={css.page}>
        <h1>
          <Trans>For the facilitator only: injects</Trans>
        </h1>
        {injects.map((inject) => (
          <article key={inject.id} className={css.inject}>
            <h2>{inject.headline}</h2>
            <p className={css.soft}>
              {day(inject.date)} · <Trans>for turn {inject.turn}</Trans>
            </p>
            <p>{inject.text}</p>
          </article>
        ))}
      </section>
      <section className={css.page}>
        <h1>
          <Trans>For the facilitator only: teaching notes</Trans>
        </h1>
        <Document markdown={notes} />
      </section>
    </>
  )
}

function PublicBrief() {
  const { view } = useCase()
  const keys = view.sources.map((source) => source.key)
  return (
    <section className={css.page}>
      <h1>{view.title}</h1>
      <p className={css.soft}>
        {view.subtitle} · {day(view.opens)}
      </p>
      <Document markdown={view.brief} sources={keys} />
      <OffAgenda />
      <h2>
        <Trans>What is said, and by whom</Trans>
      </h2>
      <table className={css.table}>
        <thead>
          <tr>
            <th>
              <Trans>Claim</Trans>
            </th>
            <th>
              <Trans>Said by</Trans>
            </th>
            <th>
              <Trans>Disputed by</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.claims.map((claim) => (
            <tr key={claim.id}>
              <td>{claim.text}</td>
              <td>
                {claim.claimant}, {day(claim.date)}
              </td>
              <td>
                {claim.disputedBy.join(', ')}
                {claim.rebuttal && `: ${claim.rebuttal}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>
        <Trans>Sources</Trans>
      </h2>
      <ol className={css.sources}>
        {view.sources.map((source) => (
          <li key={source.key}>
            {source.title} {source.where}
          </li>
        ))}
      </ol>
    </section>
  )
}

function PartyPages({ own }: { own: OwnCase }) {
  const { party, view } = useCase()
  const face = party(own.party)
  const keys = view.sources.map((source) => source.key)
  return (
    <>
      <section className={`${css.page} ${css.placard}`}>
        <p aria-hidden="true">{face.name}</p>
        <p>{face.name}</p>
      </section>
      <section className={css.page}>
        <Document markdown={face.brief} sources={keys} />
      </section>
      <section className={`${css.page} ${css.private}`}>
        <p className={css.confidential}>
          <span>
            <Trans>Confidential: for {face.spoken} only</Trans>
          </span>
        </p>
        <div className={css.flow}>
          <Document markdown={own.brief} sources={keys} />
          {own.points && <Points points={own.points} />}
          {own.instructions.map((rule) => (
            <p key={rule.because}>{rule.because}</p>
          ))}
        </div>
      </section>
    </>
  )
}

function Points({ points }: { points: OwnPoints }) {
  const book = useCase()
  const { view, issue, option } = book
  switch (points.type) {
    case 'hidden':
      return <p>{points.reservationReason}</p>
    case 'ranked':
      return (
        <>
          <ol>
            {points.issues.map((id) => (
              <li key={id}>
                {issue(id).title}:{' '}
                {(points.options[id] ?? [])
                  .map((group) => group.map((one) => option(id, one).label).join(' = '))
                  .join(' > ')}
              </li>
            ))}
          </ol>
          <OffAgenda />
          {points.interactions.length > 0 && (
            <>
              <h3>
                <Trans>Together they count differently</Trans>
              </h3>
              <ul>
                <RankedInteractions of={points.interactions} />
              </ul>
            </>
          )}
        </>
      )
    case 'exact':
      return (
        <>
          <h2>
            <Trans>What is at stake for you</Trans>
          </h2>
          <p>
            <Trans>No deal is worth {number(points.reservation)} to you.</Trans>{' '}
            {points.reservationReason}
          </p>
          <table className={css.table}>
            {view.issues.map((one) => (
              <tbody key={one.issue}>
                {one.options.map((its, at) => (
                  <tr key={its.option}>
                    {at === 0 && <th rowSpan={one.options.length}>{one.title}</th>}
                    <td>{its.label}</td>
                    <td className={css.number}>
                      {number(points.points[one.issue]?.[its.option] ?? 0)}
                    </td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
          <AsItIs points={points} />
          {points.interactions.length > 0 && (
            <h3>
              <Trans>Together they count differently</Trans>
            </h3>
          )}
          {points.interactions.map((one) => (
            <p key={one.because} className={css.interaction}>
              <b>{signed(one.points)}</b> {combination(book, one.when)}. {one.because}
            </p>
          ))}
        </>
      )
  }
}

function OutcomeForm({ view }: { view: CaseView }) {
  return (
    <section className={css.page}>
      <h1>
        <Trans>Outcome form</Trans>
      </h1>
      <p className={css.blanks}>
        <span>
          <Trans>Room</Trans>
        </span>
        <span>
          <Trans>Turn</Trans>
        </span>
      </p>
      <p>
        <Trans>
          Tick one option for each issue that was agreed. What is left open stays as it is today.
        </Trans>
      </p>
      <table className={css.table}>
        <tbody>
          {view.issues.map((issue) => (
            <tr key={issue.issue}>
              <th>{issue.title}</th>
              <td className={css.boxes}>
                {issue.options.map((option) => (
                  <span key={option.option} className={css.box}>
                    {option.label}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <OffAgenda />
      <h2>
        <Trans>Signed for</Trans>
      </h2>
      <div className={css.signatures}>
        {view.parties
          .filter((party) => !party.chairs)
          .map((party) => (
            <p key={party.party} className={css.sign}>
              {party.name}
            </p>
          ))}
      </div>
    </section>
  )
}
