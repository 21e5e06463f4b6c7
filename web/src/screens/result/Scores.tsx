import { Trans } from '@lingui/react/macro'
import type { Score } from '../../protocol'
import css from './Scores.module.css'
import { conceptName, scoreText } from './words'

/** All scores side by side, each with its reason; none is the sum of the others. */
export function Scores({ scores }: { scores: Score[] }) {
  return (
    <section>
      <h2>
        <Trans>The numbers, and what they say</Trans>
      </h2>
      <dl className={css.scores}>
        {scores.map((score) => (
          <div key={score.concept}>
            <dt>
              {conceptName(score.concept)}
              <b>{scoreText(score.concept, score.value)}</b>
            </dt>
            <dd>
              {score.sentence}
              {score.comparesPoints && (
                <small>
                  <Trans>Depends on the scenario’s common scale.</Trans>
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
