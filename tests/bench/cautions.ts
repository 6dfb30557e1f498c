import { cpuUsage } from 'node:process';
import { findCautions } from '../../domain/caution/find.ts';
import { median } from './samples.ts';

/** Beginnings of advice, and signs, which said again and again take the patterns longest. */
const WORDINGS = [
  'turn off the ',
  'delete and ',
  'sign out ',
  'erase your the ',
  'toggle it ',
  'not ',
  ', or ',
  'if you ',
  'reset all the ',
  'restore the your ',
  'select photos ',
  'use a free ',
  'iCloud Photos ',
  '> ',
  '( ',
  '\n',
  '… ',
  "'",
  'É',
  'a. ',
  '1. ',
];
const SIZE = 2_000;
const ROUNDS = 3;

/** CPU time of the search in a wording repeated `size` times, alone and with photos in it, ms. */
function searchTime(wording: string, size: number): number {
  const began = cpuUsage();
  const text = wording.repeat(size);
  findCautions(text, { heading: text, before: text });
  findCautions(`${wording}photos. `.repeat(size / 10));
  const { user, system } = cpuUsage(began);
  return (user + system) / 1000;
}

/**
 * The wording that takes longest, in a text and in one four times as long, ms of CPU time: more than four times as much
 * tells of a pattern that reads the same words again and again, which no unit test sees.
 */
export function timeCautions(): { ours: number; peer: number } {
  const timed = WORDINGS.map((wording) => {
    const times = Array.from({ length: ROUNDS }, () => ({
      ours: searchTime(wording, 4 * SIZE),
      peer: searchTime(wording, SIZE),
    }));
    return { ours: median(times.map(({ ours }) => ours)), peer: median(times.map(({ peer }) => peer)) };
  });
  return timed.reduce((worst, one) => (one.ours > worst.ours ? one : worst));
}
