import { counterIn } from '../counting'
import type { insight as Words } from '../nb/insight'

const count = counterIn('en')

export const insight: typeof Words = {
	title: 'Insight',
	lead: 'Where the participants stop, and which questions they struggle with. Numbers only, never names.',
	nobody: (least) =>
		`Nobody has a place in the course yet. Figures are shown here when at least ${least} have one. With fewer, they would say something about individuals.`,
	tooFew: (least, people) =>
		`Figures are shown here when at least ${least} people have a place. With fewer, they would say something about individuals. Now there are ${people}.`,
	whereTheyStop: 'Where do people stop?',
	lost: (people, module, lesson) =>
		count(people, {
			one: `${module}.${lesson} <lesson></lesson>: # fewer person has finished it than the lesson before`,
			other: `${module}.${lesson} <lesson></lesson>: # fewer people have finished it than the lesson before`,
		}),
	nothingStandsOut: 'No lesson stands out.',
	allLessons: 'All the lessons',
	lessons: {
		caption: (people) => `The lessons in order, of ${people} participants`,
		lesson: 'Lesson',
		opened: 'Have opened',
		finished: 'Have finished',
		axis: (people) => `The modules, with a column for each lesson. The very top is all ${people}.`,
		reached: (value, people) => `${value} of ${people}`,
	},
	hard: 'Hard questions',
	hardest: 'The questions that fewest answered correctly',
	noneAnswered: (least) => `No question has been answered by at least ${least} people yet.`,
	noneHard: 'At least eight in ten answered every question correctly.',
	module: (number) => `Module ${number}`,
	moduleCalled: (number, title) => `Module ${number}: ${title}`,
	finalTest: 'The final test',
	question: 'Question',
	right: 'Right at the first attempt',
	answers: (answers, chance) => `${count(answers, { one: '# answer.', other: '# answers.' })} ${chance}`,
	chance: (percent) => `Pure guessing gives ${percent}.`,
	chanceIsNone: 'Pure guessing is hardly ever right.',
	fewAnswers: 'Too few answers to say anything for certain.',
	allFewAnswers: 'All figures in the table rest on fewer than 20 answers and may be chance.',
	divides: 'Separates',
	dividesUnknown: 'Cannot be worked out: everyone answered alike',
	dividesUncertainly: (figure) => `Too few answers (${figure})`,
	dividesBackwards: (figure) => `Backwards (${figure}): look at the question`,
	dividesLittle: (figure) => `Little (${figure})`,
	dividesSome: (figure) => `Somewhat (${figure})`,
	dividesWell: (figure) => `Well (${figure})`,
	beliefs: 'Misunderstandings that were chosen',
	noBeliefs: 'None',
	chosen: (times) => count(times, { one: 'chosen once', other: 'chosen # times' }),
	reading: {
		title: 'How to read the figures',
		right:
			'<strong>Right at the first attempt</strong> is the share who answered completely correctly the first time they took the quiz. If it is close to what pure guessing gives, most have probably not understood the subject, or the question is unclear. If it is close to 100%, the subject is well known or the question too easy. The line across the bar shows pure guessing.',
		divides:
			'<strong>Separates</strong> says whether those who answer correctly here are also those who answer correctly elsewhere in the same quiz. Above 0.40 is good, below 0.20 little. A figure below zero means that those who otherwise do well are more often wrong here. Then someone should look at whether something is wrong with the question or its answer key.',
		caution:
			'With fewer than 20 answers, the figures may be chance. Use them to choose what you bring up together, not to judge anyone.',
	},
}
