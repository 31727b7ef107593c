import type { Translated } from '../sentence.ts';

/** What a number of Microsoft's sign-in errors means, who can mend it, how, in Japanese. */
export const signInErrors = {
  'signIn.meaning.appMissing':
    'このテナントにアプリケーションのサービス プリンシパルがありません。削除されたか、一度も同意されていないか、テナントが違います。',
  'signIn.remedy.appMissing':
    'アプリケーションに管理者の同意をもう一度付与するか、削除済みのエンタープライズ アプリケーションから復元してください。',
  'signIn.meaning.appDisabled': 'このテナントでアプリケーションが無効です。',
  'signIn.meaning.appDisabledOrMissing': 'アプリケーションがこのテナントで無効か、存在しません。',
  'signIn.remedy.appDisabled':
    'Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > アプリケーション > [プロパティ] で、[ユーザーのサインインが有効になっていますか?] を [はい] にしてください。',
  'signIn.meaning.resourceMissing': 'アプリケーションが、このテナントにないリソースを要求しました。',
  'signIn.remedy.resourceMissing':
    'テナントとクラウドが正しいか確認してください。要求したアクセス許可のつづりが間違っている可能性もあります。',
  'signIn.meaning.resourceDisabled':
    'アプリケーションが要求するサービス (Microsoft Graph など) がこのテナントで無効か、サブスクリプションが切れています。',
  'signIn.remedy.resourceDisabled': 'そのサービスのエンタープライズ アプリケーションを有効に戻すか、サブスクリプションを更新してください。',
  'signIn.meaning.secretWrong': 'アプリケーションが、間違ったクライアント シークレットでサインインしました。',
  'signIn.meaning.secretExpired': 'アプリケーションのクライアント シークレットの有効期限が切れています。',
  'signIn.remedy.secret':
    'アプリの登録で新しいクライアント シークレットを作成し、その ID ではなく値をアプリケーションの設定に入力してください。',
  'signIn.meaning.certificate':
    'アプリケーションがサインインに使った証明書が受け入れられませんでした。キーが違うか、時計が合っていません。',
  'signIn.remedy.certificate': 'アプリの登録の証明書が使用中のキーのものか、時計が合っているかを確認してください。',
  'signIn.meaning.noCredential': 'アプリケーションが、シークレットも証明書もなしにサインインしました。',
  'signIn.remedy.noCredential': 'アプリケーションの設定にクライアント シークレットまたは証明書を入力してください。',
  'signIn.meaning.tenantNotFound': 'この Microsoft クラウドにそのテナントがないか、有効なサブスクリプションがありません。',
  'signIn.remedy.tenantNotFound':
    'テナント ID またはドメインと、テナントが各国のクラウド (US Government、中国) にないかを確認してください。',
  'signIn.meaning.otherCloud': 'テナントは別の Microsoft クラウドにあります。',
  'signIn.remedy.otherCloud': 'そのクラウドのサインイン アドレスを使ってください。US Government なら login.microsoftonline.us です。',
  'signIn.meaning.noTenant': 'サインイン要求に、どのテナントのものかが示されていませんでした。',
  'signIn.remedy.noTenant':
    'アドレスにテナント ID またはドメインを入れてください。プログラムが要求した場合は、開発元による修正が必要です。',
  'signIn.meaning.tooMany': 'サインインが多すぎたため、Microsoft が一時的に制限しています。',
  'signIn.remedy.tooMany': '数分待って、もう一度お試しください。プログラムが繰り返す場合は、トークンを保持する必要があります。',
  'signIn.meaning.notConsented': 'このテナントでは、アプリケーションのアクセス許可に誰も同意していません。',
  'signIn.remedy.notConsented': '管理者の同意のリンクを開き、アクセス許可を承諾してください。',
  'signIn.meaning.declined': '同意がキャンセルされました。[承諾] ではなく [キャンセル] が選択されました。',
  'signIn.remedy.declined': '管理者の同意のリンクをもう一度開き、[承諾] を選択してください。',
  'signIn.meaning.misconfigured': 'アプリケーションの登録に、要求するリソースが記載されていません。',
  'signIn.remedy.misconfigured':
    'リンクのアプリケーションが正しいか確認してください。Cisco のものなら、Cisco TAC にケースを開いてください。',
  'signIn.meaning.halfDone': '同意が途中で止まっているか、テナントが管理されていません。',
  'signIn.remedy.halfDone':
    '30 秒待ってからリンクをもう一度開いてください。ページに「unmanaged」とある場合は、先に管理者がドメインを引き継ぐ必要があります。',
  'signIn.meaning.notSubscribed': 'アプリケーションに必要なサービスを、この組織がサブスクライブしていないか、有効にしていません。',
  'signIn.remedy.notSubscribed': 'ページに示されたサービスをサブスクライブするか有効にしてから、もう一度同意してください。',
  'signIn.meaning.resourceRemoved': 'アプリケーションが、削除されたか利用できなくなったリソースのアクセス許可を要求しています。',
  'signIn.remedy.resourceRemoved': 'Cisco のアプリケーションなら Cisco TAC にケースを開き、それ以外は開発元に問い合わせてください。',
  'signIn.meaning.needsAdmin': 'これらのアクセス許可に同意できるのは管理者だけです。',
  'signIn.remedy.needsAdmin': 'グローバル管理者または特権ロール管理者のアカウントでリンクを開いてください。',
  'signIn.meaning.requestSent': '同意の要求が、このテナントのレビュー担当者に送信されました。',
  'signIn.remedy.requestSent':
    'レビュー担当者が Microsoft Entra 管理センターで承認します: [エンタープライズ アプリケーション] > [アクティビティ] > [管理者の同意要求]。',
  'signIn.meaning.wrongAccount': 'サインインしたアカウントがこのテナントのものではないか、複数のアカウントがサインインしていました。',
  'signIn.remedy.wrongAccount': 'プライベート ウィンドウでリンクを開き、正しいテナントの管理者アカウントでサインインしてください。',
  'signIn.meaning.accountType': 'この種類のアカウント (個人用など) では、ここにサインインできません。',
  'signIn.remedy.accountType': 'テナントの職場アカウントでサインインしてください。',
  'signIn.meaning.crossTenant': 'テナント間のポリシーがこのサインインを禁止しています。',
  'signIn.remedy.crossTenant': '両方のテナントのクロステナント アクセス設定 (External Identities) を確認してください。',
  'signIn.meaning.tenantRestrictions': 'ネットワークのテナント制限が、このテナントへのサインインを禁止しています。',
  'signIn.remedy.tenantRestrictions': '別のネットワークからサインインするか、プロキシの許可リストにテナントを追加してもらってください。',
  'signIn.meaning.conditionalAccess': '条件付きアクセス ポリシーが、サインインした人を止めました。',
  'signIn.remedy.conditionalAccess':
    'サインイン ログにポリシー名があります。ポリシーの求めに従ってサインインするか、同意の間だけアカウントを除外してください。',
  'signIn.meaning.securityDefaults': 'テナントのセキュリティの既定値が、サインインした人を止めました。',
  'signIn.remedy.securityDefaults': '多要素認証に登録し、新しいブラウザーでサインインしてください。',
  'signIn.meaning.notAssigned': 'アプリケーションにはユーザーの割り当てが必要ですが、この人は割り当てられていません。',
  'signIn.remedy.notAssigned':
    'Microsoft Entra 管理センター > [エンタープライズ アプリケーション] > アプリケーション > [ユーザーとグループ] でユーザーを追加するか、[割り当てが必要ですか?] をオフにしてください。',
  'signIn.meaning.multifactor': '2 つ目の要素による本人確認が必要です。',
  'signIn.remedy.multifactor': 'もう一度サインインし、多要素認証を完了するか設定してください。',
  'signIn.meaning.device': 'ポリシーが準拠デバイスを求めていますが、このデバイスは準拠していません。',
  'signIn.remedy.device': '管理されている準拠デバイスからサインインしてください。',
  'signIn.meaning.redirect': '戻り先のアドレスが、このアプリケーションに登録されていません。',
  'signIn.remedy.redirect': 'redirect_uri なしで同意のリンクを開いてください。',
  'signIn.meaning.noReply': 'ページに戻り先のアドレスがありませんでした。同意ページで [承諾] を選択した後なら正常です。',
  'signIn.remedy.noReply':
    '[承諾] を選択した場合は、ページを閉じてここで再確認してください。選択していない場合は、同意のリンクをもう一度開きます。',
  'signIn.meaning.wrongRequest':
    'プログラムの要求方法を Microsoft が認めていません。シークレット付きのパブリック アプリケーションか、自身のサインインにテナントの指定がありません。',
  'signIn.remedy.wrongRequest':
    'アプリケーションの設定の修正が必要です。機密クライアントとして登録し、「common」の代わりにテナント ID を使ってください。',
  'signIn.meaning.unknown': 'AADSTS{number} の説明はありません。',
  'signIn.remedy.unknown': 'リンクから Microsoft の説明を読み、Microsoft サポートのためにページの関連付け ID を控えてください。',

  'signIn.who.consent': 'テナントのグローバル管理者または特権ロール管理者。',
  'signIn.who.application': 'テナントのクラウド アプリケーション管理者またはアプリケーション管理者。',
  'signIn.who.global': 'テナントのグローバル管理者。',
  'signIn.who.operator': 'サインインしたアプリケーションの運用担当者。',
  'signIn.who.cisco': 'Cisco のアプリケーションなら Cisco、それ以外は開発元。',
  'signIn.who.yourself': 'サインインする本人。',
  'signIn.who.conditionalAccess': 'テナントの条件付きアクセス管理者またはセキュリティ管理者。',
  'signIn.who.reviewer': 'テナントの管理者の同意要求のレビュー担当者。',
  'signIn.who.network': 'テナントとネットワークの管理者。',
  'signIn.who.nobody': '対処は不要です。時間がたてば解消します。',
  'signIn.who.unknown': '対象者は Microsoft のページに記載されています。',
} satisfies Translated<typeof import('../en/sign-in-errors.ts').signInErrors>;
