/** What is said in windows of the system, when the page itself cannot say it. */
import type { Language } from '../contract';

interface NativeWords {
  hangs: string;
  hangsAbout: string;
  wait: string;
  openAgain: string;
  fell: string;
  fellAbout: string;
  close: string;
}

export const NATIVE_WORDS: Record<Language, NativeWords> = {
  en: {
    hangs: 'This page does not answer. Your Satchel is safe.',
    hangsAbout: 'It may be busy. What you wrote is kept either way.',
    wait: 'Wait',
    openAgain: 'Open the page again',
    fell: 'Something went wrong on this page. Your Satchel is safe.',
    fellAbout: 'It happened again and again. The reports are not affected.',
    close: 'Close Satchel',
  },
  fr: {
    hangs: 'Cette page ne répond pas. Votre sacoche est en sécurité.',
    hangsAbout: 'Elle est peut-être occupée. Ce que vous avez écrit est conservé dans tous les cas.',
    wait: 'Attendre',
    openAgain: 'Rouvrir la page',
    fell: 'Un problème est survenu sur cette page. Votre sacoche est en sécurité.',
    fellAbout: 'Cela s’est reproduit plusieurs fois. Les rapports ne sont pas concernés.',
    close: 'Fermer Satchel',
  },
  es: {
    hangs: 'Esta página no responde. Su maletín está a salvo.',
    hangsAbout: 'Puede que esté ocupada. Lo que escribió se conserva en cualquier caso.',
    wait: 'Esperar',
    openAgain: 'Abrir la página de nuevo',
    fell: 'Algo falló en esta página. Su maletín está a salvo.',
    fellAbout: 'Ocurrió una y otra vez. Los informes no están afectados.',
    close: 'Cerrar Satchel',
  },
  ar: {
    hangs: 'لا تستجيب هذه الصفحة. حقيبتك آمنة.',
    hangsAbout: 'قد تكون مشغولة. ما كتبته محفوظ في الحالتين.',
    wait: 'انتظار',
    openAgain: 'فتح الصفحة من جديد',
    fell: 'حدث خطأ في هذه الصفحة. حقيبتك آمنة.',
    fellAbout: 'تكرر ذلك مرة بعد مرة. لم تتأثر التقارير.',
    close: 'إغلاق Satchel',
  },
};
