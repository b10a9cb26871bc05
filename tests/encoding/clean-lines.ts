// Clean lines in Latin scripts, made from words chosen for their accents: code page mistakes look like such words.
import { Random } from '../quality/random.ts'

const WORDS: Readonly<Record<string, string>> = {
  English: 'the café naïve façade rôle résumé coöperate of and Brontë’s “quoted” – dash — Æthelred jalapeño £20 50° ½ ©2020 ™ Zoë señor ¡hola! §3 Noël déjà vu',
  French:
    'l’été À Ça «guillemets» œuvre où garçon être École ÎLE ÂGE naïf Noël « là » façon hôtel ÉTÉ çà sûr maïs aiguë Œdipe cœur forêt n° 5 1ʳᵉ € 12 ÉVÊQUE',
  Turkish: 'İstanbul ığdır şöyle çığ öğüt ÜÇÜNCÜ Şişli GÜNEŞ ağaç ÇÖĞÜR söz İĞNE ışık Türkçe ÖĞRENCİ çünkü şey kâğıt hâlâ ÂŞIK',
  Vietnamese: 'Việt Nam đường phố người ở ĐƯỜNG Ở ẤY ừ ồ ế tiếng Ộ ÂU ÊM Ôi được những ẢNH ĐÔ ÔNG Ưu ỷ ẨM ướt ÙÀ Ừ. quốc ngữ “Đà Nẵng” Ủy',
  Polish: 'źdźbło żółć ŁÓDŹ ŚĆ Łąka gęś „cudzysłów” ŻÓŁTY ćma Święto ÓŚ piękny źle ŹLE Żółw książę ósmy też są Śląsk łódź',
}

/** `count` lines of `length` words in a language, the same on every run. */
export function cleanLines(language: string, count: number, length: number): string[] {
  const words = WORDS[language]!.split(' ')
  const random = new Random(language.length * 7919)
  return Array.from({ length: count }, () => Array.from({ length }, () => random.pick(words)).join(' '))
}

export const languages = Object.keys(WORDS)
