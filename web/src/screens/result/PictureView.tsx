import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Choice } from '../../parts/Choice'
import { Fold } from '../../parts/Fold'
import { number } from '../../parts/numbers'
import { Failed, Loading } from '../../parts/State'
import type { Picture, Scorecard } from '../../protocol'
import { type CaseBook, useCase } from '../../store/caseBook'
import { useResource } from '../../store/resource'
import { frontierData } from './frontierData'
import css from './PictureView.module.css'
import { ideaName, pictureFinding } from './words'

const Frontier = lazy(() => import('../../plots/Frontier'))

interface Props {
  /** The path under which the server draws pictures of this room. */
  source: string
  scores: Scorecard
  /** The wall has no choices. */
  fixed?: boolean
}

/** What two parties could have had between them, and the way they took; a third on demand, as size. */
export function PictureView({ source, scores, fixed }: Props) {
  const { t } = useLingui()
  const book = useCase()
  const able = book.parties.filter((party) => !party.chairs)
  const [x, setX] = useState(scores.consenting[0] ?? able[0]?.party ?? '')
  const [y, setY] = useState(scores.consenting[1] ?? able[1]?.party ?? '')
  const [z, setZ] = useState('')
  const axes = [x, y, ...(z && z !== x && z !== y ? [z] : [])]
  const options = able.map((party) => ({ id: party.party, label: party.name }))
  return (
    <section className={css.picture}>
      {!fixed && (
        <div className={css.axes}>
          <Choice
            label={t`Across`}
            value={x}
            onChange={(party) => {
              if (party === y) setY(x)
              setX(party)
            }}
            options={options}
          />
          <Choice
            label={t`Upwards`}
            value={y}
            onChange={(party) => {
              if (party === x) setX(y)
              setY(party)
            }}
            options={options}
          />
          {able.length > 2 && (
            <Choice
              label={t`Third party, as size`}
              value={axes[2] ?? ''}
              onChange={setZ}
              options={[
                { id: '', label: t`none` },
                ...options.filter(({ id }) => id !== x && id !== y),
              ]}
            />
          )}
        </div>
      )}
      <Drawn
        key={axes.join()}
        source={`${source}?parties=${axes.join()}`}
        book={book}
        fixed={fixed ?? false}
      />
    </section>
  )
}

function Drawn({ source, book, fixed }: { source: string; book: CaseBook; fixed: boolean }) {
  const picture = useResource<Picture>(source)
  if (picture.state === 'loading') return <Loading />
  if (picture.state === 'failed') {
    return <Failed sentence={picture.sentence} retry={picture.retry} />
  }
  const found = pictureFinding(picture.value, book)
  return (
    <figure className={css.figure}>
      <figcaption>{found}</figcaption>
      <Suspense fallback={<Loading />}>
        <Frontier data={frontierData(picture.value, book)} alternative={found} />
      </Suspense>
      {!fixed && (
        <Fold title={<Trans>The same as a table</Trans>}>
          <Table picture={picture.value} book={book} />
        </Fold>
      )}
    </figure>
  )
}

function Table({ picture, book }: { picture: Picture; book: CaseBook }) {
  const { t } = useLingui()
  const rows = [
    { name: t`Outcome`, surplus: picture.outcome },
    ...picture.path.map(({ sheet, surplus }) => ({ name: t`Sheet ${sheet}`, surplus })),
    ...picture.solutions.map(({ idea, surplus }) => ({ name: ideaName(idea), surplus })),
    ...picture.frontier.map(({ surplus }) => ({ name: t`Efficient`, surplus })),
  ]
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Surplus over no deal</Trans>
          </th>
          {picture.axes.map((party) => (
            <th key={party} scope="col">
              {book.party(party).name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, surplus }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <tr key={at}>
            <th scope="row">{name}</th>
            {surplus.map((points, axis) => (
              <td key={picture.axes[axis]}>{number(points)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
