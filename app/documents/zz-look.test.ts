import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { parse } from 'yaml'
import { PNG } from 'pngjs'
import { certificateDocument } from './certificate.server'
const course = parse(readFileSync('courses/igangsetter/course.yml', 'utf8'))
const T = (l: string) => ({ kindTitle: course.certificates[1].title[l], courseTitle: course.title[l], outcomes: course.outcomes.map((o: any) => o.text[l]) })
function png(w: number, h: number, f: (x: number, y: number) => number[]) { const p = new PNG({ width: w, height: h }); for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) { const c = f(x, y); for (let k = 0; k < 4; k++) p.data[(y * w + x) * 4 + k] = c[k] ?? 255 } return new Uint8Array(PNG.sync.write(p)) }
const logo = png(600, 200, (x, y) => (Math.hypot(x - 100, y - 100) < 90 ? [20, 60, 140, 255] : x > 220 && Math.abs(y - 100) < 45 && (x % 60) < 40 ? [20, 60, 140, 255] : [255, 255, 255, 0]))
const sig = png(700, 220, (x, y) => (Math.abs(y - 110 - 70 * Math.sin(x / 37) * Math.cos(x / 211)) < 5 ? [10, 20, 60, 255] : [255, 255, 255, 0]))
const lin = { name: 'Elisabeth Solberg-Andersen', role: 'course-leader' }
const base: any = { id: 'x', code: 'K7QX-4MPT-9R2W', courseId: 'c', courseVersion: 3, kind: 'course', holderName: 'Ada Østby', ...T('nb'), kindTitle: course.certificates[0].title.nb, hours: 16, issuer: 'Selvhjelp Norge', language: 'nb', texts: { nb: T('nb'), nn: T('nn'), en: T('en') }, images: [], rules: [{ kind: 'lessons-completed' }, { kind: 'module-quizzes-passed', at: 0.8 }, { kind: 'final-test-passed', at: 0.8 }, { kind: 'evaluation-offered' }], evidence: null, runEnrolmentId: null, issuedAt: '2026-11-21T23:30:00.000Z' }
const full = { ...base, kind: 'student-certification', ...T('nb'), rules: [{ kind: 'lessons-completed' }, { kind: 'evaluation-offered' }, { kind: 'present-or-digital-approved' }, { kind: 'assignment-approved' }, { kind: 'module-quizzes-passed', at: 0.8 }, { kind: 'final-test-passed', at: 0.8 }], evidence: { form: 'digital', presentOn: ['2026-11-03'], digitalApprovedBy: lin, assignmentApprovedBy: lin, approvedBy: { ...lin, isException: true } } }
const long = { holderName: 'Anne-Margrethe Kristine Elisabeth Wilhelmine Østensjø-Bjørnstjerne af Rosenkrantz', courseTitle: 'Igangsetterkurs i selvorganisert selvhjelp for frivillige, fagfolk og studenter i Nord-Norge' }
const print: any = { verifyUrl: 'https://kurs.selvhjelp.example/bevis/K7QX-4MPT-9R2W', credential: '{"a":"æøå"}\n', language: 'nb', isDemonstration: false, images: [] }
const L = { use: 'logo', mediaType: 'image/png', bytes: logo, altText: 'Høyskolen Kristiania' }, S = { use: 'signature', mediaType: 'image/png', bytes: sig, altText: 'Ingrid Berge, dekan ved Høyskolen Kristiania' }
test.each([
	['a-plain', base, print], ['b-demo', base, { ...print, isDemonstration: true }], ['c-both', full, { ...print, images: [L, S] }],
	['d-long', { ...full, ...long, texts: {} }, { ...print, images: [L, S], isDemonstration: true }], ['e-sign', base, { ...print, language: 'en', images: [S] }], ['f-logo', { ...base, holderName: 'Čáŋŋe Đŧšž Áilu' }, { ...print, language: 'nn', images: [L] }],
	['g-certless', { ...base, outcomes: [], texts: {} }, { ...print, images: [L, S] }],
] as const)('%s', async (name, c, p) => { writeFileSync(`/tmp/doc-out/${name}.pdf`, await certificateDocument(c, p)) })
