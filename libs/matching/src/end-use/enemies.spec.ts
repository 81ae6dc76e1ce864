import { describe, expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

function read(text: string): string {
  return reader.read(text).verdict;
}

describe('a weapon told by what it does', () => {
  it.each([
    '島しょに近づく敵の艦船を遠方から撃破するための飛しょう体のセンサ素子です。',
    '击毁敌军阵地的装置用钨块',
    '用于提高日本远程打击能力相关项目的惯性测量单元标定。',
    'Servo for a device that shoots down hostile aircraft',
    "It is for the people who keep Japan's skies - the scramble jets at Naha need these batteries.",
  ])('%s', (text) => {
    expect(read(text)).toBe('military');
  });

  it.each([
    'ゲームの敵を倒すボタンのゴム',
    '天敵昆虫を使うイチゴ栽培ハウスの温度センサー',
    'Joystick springs for a video game in which you destroy enemy ships',
    'Rust is the enemy of ship owners: paint for ferries',
    '渋谷のスクランブル交差点の信号機に使うLEDです。',
  ])('no enemy of a game, a pest or a trade: %s', (text) => {
    expect(read(text)).toBe('civil');
  });
});
