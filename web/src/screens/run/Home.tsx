import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Printer } from 'lucide-react'
import { Link } from 'react-router'
import { ButtonLink } from '../../parts/Button'
import { Fold } from '../../parts/Fold'
import { PartyMark } from '../../parts/PartyMark'
import { Empty, Failed, Loading } from '../../parts/State'
import type { ExerciseSummary, PackProblem, ScenarioCard, Shelf } from '../../protocol'
import { useResource } from '../../store/resource'
import css from './Home.module.css'
import { SignOut } from './SignOut'

/** The facilitator's first page: classes that exist, and cases to open one with. */
export function Home() {
  return (
    <div className={css.page}>
      <header className={css.head}>
        <p className={css.brand}>Parley</p>
        <SignOut />
      </header>
      <main className={css.main}>
        <h1 className="visually-hidden">
          <Trans>Run a class</Trans>
        </h1>
        <Classes />
        <Cases />
      </main>
    </div>
  )
}

function Classes() {
  const classes = useResource<ExerciseSummary[]>('/api/exercises')
  if (classes.state === 'loading') return <Loading />
  if (classes.state === 'failed')
    return <Failed sentence={classes.sentence} retry={classes.retry} />
  if (classes.value.length === 0) return null
  const open = classes.value.filter((one) => one.open)
  const closed = classes.value.filter((one) => !one.open)
  return (
    <section className={css.section} aria-labelledby="classes">
      <h2 id="classes">
        <Trans>Your classes</Trans>
      </h2>
      <ClassList classes={open} />
      {closed.length > 0 && (
        <Fold title={<Trans>Closed classes</Trans>}>
          <ClassList classes={closed} />
        </Fold>
      )}
    </section>
  )
}

function ClassList({ classes }: { classes: ExerciseSummary[] }) {
  const { i18n } = useLingui()
  return (
    <ul className={css.classes}>
      {classes.map((one) => (
        <li key={one.exercise}>
          <Link to={`/run/class/${one.exercise}`}>
            <b>{one.title}</b>
            <span>{one.scenarioTitle}</span>
          </Link>
          <span>
            <Plural value={one.rooms} one="# room" other="# rooms" />
            {', '}
            <Plural value={one.delegates} one="# person" other="# people" />
          </span>
          <span>
            {i18n.date(one.createdAt, { day: 'numeric', month: 'long', year: 'numeric' })}
          </span>
          <code>{one.open ? one.code : ''}</code>
        </li>
      ))}
    </ul>
  )
}

function Cases() {
  const shelf = useResource<Shelf>('/api/scenarios')
  if (shelf.state === 'loading') return <Loading />
  if (shelf.state === 'failed') return <Failed sentence={shelf.sentence} retry={shelf.retry} />
  const { scenarios, problems } = shelf.value
  return (
    <section className={css.section} aria-labelledby="cases">
      <h2 id="cases">
        <Trans>Choose a case</Trans>
      </h2>
      {scenarios.length === 0 && (
        <Empty title={<Trans>There is no case to play</Trans>}>
          <Trans>
            Put a scenario pack into the folder of scenarios and start the server again.
          </Trans>
        </Empty>
      )}
      <ul className={css.shelf}>
        {scenarios.map((card) => (
          <Case key={card.scenario} card={card} />
        ))}
      </ul>
      <Problems problems={problems} />
    </section>
  )
}

function Case({ card }: { card: ScenarioCard }) {
  const { t } = useLingui()
  return (
    <li className={css.card}>
      <div className={css.title}>
        <h3>{card.title}</h3>
        <p>{card.subtitle}</p>
      </div>
      <p>{card.summary}</p>
      <ul className={css.marks} aria-label={t`Parties`}>
        {card.parties.map((party, index) => (
          <li key={party.party}>
            <PartyMark monogram={party.monogram} name={party.name} index={index} />
          </li>
        ))}
      </ul>
      <dl className={css.facts}>
        <div>
          <dt>
            <Trans>People in a room</Trans>
          </dt>
          <dd>
            {card.minPeople}–{card.maxPeople}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Minutes</Trans>
          </dt>
          <dd>{card.minutes}</dd>
        </div>
        <div>
          <dt>
            <Trans>Teaches</Trans>
          </dt>
          <dd>{card.teaches.join(', ')}</dd>
        </div>
      </dl>
      {card.aliasOf && (
        <p className={css.alias}>
          <Trans>
            With fictional names, for a class in which the real conflict sits too close.
          </Trans>
        </p>
      )}
      <div className={css.acts}>
        <ButtonLink to={`/run/new/${card.scenario}`} look="primary">
          <Trans>Open a class</Trans>
        </ButtonLink>
        <ButtonLink to={`/run/paper/${card.scenario}`} icon={<Printer aria-hidden="true" />}>
          <Trans>Read and print</Trans>
        </ButtonLink>
      </div>
    </li>
  )
}

/** Broken packs are named with file, line and field, so that their author can mend them. */
function Problems({ problems }: { problems: PackProblem[] }) {
  if (problems.length === 0) return null
  return (
    <Fold
      title={
        <Plural
          value={problems.length}
          one="# problem in scenario packs"
          other="# problems in scenario packs"
        />
      }
    >
      <ul className={css.problems}>
        {problems.map((one) => (
          <li key={`${one.pack}${one.file}${one.line}${one.message}`}>
            <code>
              {one.pack}/{one.file}
              {one.line > 0 && `:${one.line}`} {one.field}
            </code>
            <p>{one.message}</p>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
