import type { Translated } from '../sentence.ts';

/** Commands, and what the bot says around the cards, in Japanese. */
export const conversation = {
  thanks: 'どういたしまして。Control Hub で次のエラーが出たら、またお知らせください。',
  'command.diagnose': 'Entra にある 2 つの Webex アプリケーションを今すぐ確認します。貼り付けは不要です。',
  'command.re-check': '前回のケースを再確認します。ケース番号を付けると別のケースを選べます。',
  'command.status': '2 つのアプリケーションの現在の状態と、最近のケース。',
  'command.history': 'このスペースのケース。「すべて」を付けるとテナント全体、番号を付けるとそのページ。',
  'command.case': 'ケースを表示します。番号か TrackingID を付けてください。',
  'command.report': 'サポート用にケースをファイルで送信します。「匿名」を付けると人物を省きます。',
  'command.permissions': '付与済みのアクセス許可、不足しているもの、それぞれの用途。',
  'command.language': 'このスペースで使う言語を選択します。例:「言語 英語」。',
  'command.help': 'この一覧。',
  'command.about': '私について、読み取れるもの、保存するもの。',
  'report.sameAs': '同じ内容の {format} です。',
  'report.sent': 'ケース {number} のレポートです。',
  'report.sent-masked': 'ケース {number} のレポートです。人物の名前とアドレスは省いてあります。',
  'file.too-large': 'ファイル **{name}** は 5 MB を超えています。小さく分けて送信するか、デバッグ情報を文字で貼り付けてください。',
  'file.not-text': 'ファイル **{name}** を読み取れません。読み取れるのは .txt、.json、.har ファイルです。',
  'file.broken-json':
    'ファイル **{name}** は完全な JSON ではありません。もう一度エクスポートするか、デバッグ情報を文字で貼り付けてください。',
  'file.nothing': 'ファイル **{name}** に、失敗した Webex–Entra の要求は見つかりませんでした。',
  'file.unreadable': 'ファイル **{name}** を Webex から取得できませんでした。もう一度送信するか、デバッグ情報を文字で貼り付けてください。',
  'signIn.page': 'このエラーに関する Microsoft のページ',
  'refused.again': '私を運用している組織の方にのみ回答します。',
  'reports.more': { other: '文面にはほかに {count} 件の障害があります。1 件ずつ送信してください。' },
  'failed.next': '1 分後にもう一度お試しください。再び失敗する場合は、この参照番号をボットの運用担当者に伝えてください。',
} satisfies Translated<typeof import('../en/conversation.ts').conversation>;
