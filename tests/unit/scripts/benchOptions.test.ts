import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { benchOptions, parsePeer } from '../../../scripts/support/benchOptions.mjs'

describe('what the bench is told', () => {
  it.each([
    ['docs', { name: 'docs', folder: path.resolve('docs'), address: '', selector: 'h1' }],
    [
      'docs:a/b.html:main h1',
      { name: 'docs', folder: path.resolve('docs'), address: 'a/b.html', selector: 'main h1' },
    ],
    ['docs::a:hover', { name: 'docs', folder: path.resolve('docs'), address: '', selector: 'a:hover' }],
    [
      'http://localhost:8080/x main h1',
      {
        name: 'http://localhost:8080/x',
        folder: null,
        address: 'http://localhost:8080/x',
        selector: 'main h1',
      },
    ],
  ])('a peer: %s', (text, peer) => expect(parsePeer(text)).toEqual(peer))

  it('measures by name, peers and a commit', () => {
    const { named, peers, against } = benchOptions(['firstScreen', '--peer', 'docs', '--against', '00425a5'])
    expect({ named, peers: peers.map(({ name }) => name), against }).toEqual({
      named: ['firstScreen'],
      peers: ['docs'],
      against: '00425a5',
    })
  })

  it('names the folder that is not there', () => {
    expect(() => benchOptions(['--peer', 'nowhere-at-all'])).toThrow(/nowhere-at-all/)
  })
})
