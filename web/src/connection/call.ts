import { t } from '@lingui/core/macro'
import type { Problem, Session } from '../protocol'

/** A call that the server refused, or that did not reach it; the message is for the person. */
export class CallRefused extends Error {
  constructor(
    readonly type: string,
    readonly status: number,
    sentence: string,
  ) {
    super(sentence)
  }
}

let csrfToken = ''

/** Who this browser is to the server; also renews the token that every change must carry. */
export async function session(): Promise<Session> {
  const answer = await request<Session>('GET', '/api/session')
  csrfToken = answer.csrfToken
  return answer
}

/** The token for a live connection, as fresh as the session. */
export async function freshToken(): Promise<string> {
  return (await session()).csrfToken
}

/**
 * @param signal ends the call early
 */
export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return request<T>('GET', path, undefined, signal)
}

export async function post<T>(path: string, body: unknown = {}): Promise<T> {
  return change<T>('POST', path, body)
}

export async function put<T>(path: string, body: unknown): Promise<T> {
  return change<T>('PUT', path, body)
}

export async function remove<T>(path: string): Promise<T> {
  return change<T>('DELETE', path)
}

/** Signing in, or a restarted server, renews the session and with it the token: ask once more. */
async function change<T>(method: string, path: string, body?: unknown): Promise<T> {
  if (!csrfToken) await session()
  try {
    return await request<T>(method, path, body)
  } catch (refused) {
    if (!(refused instanceof CallRefused) || refused.status !== 403) throw refused
    await session()
    return request<T>(method, path, body)
  }
}

async function request<T>(
  method: string,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  const response = await reach(method, path, body, signal)
  if (!response.ok) throw await refusal(response)
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

async function reach(
  method: string,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      ...(signal ? { signal } : {}),
      headers: {
        Accept: 'application/json, application/problem+json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(method === 'GET' ? {} : { 'X-CSRF-TOKEN': csrfToken }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch {
    throw new CallRefused(
      'unreachable',
      0,
      t`The server does not answer. Check that you are on the class's network, then try again.`,
    )
  }
}

async function refusal(response: Response): Promise<CallRefused> {
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>
  const sentence = problem.detail ?? t`The server could not do that. Try again in a moment.`
  return new CallRefused(problem.type ?? 'unknown', response.status, sentence)
}
