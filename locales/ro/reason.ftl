### De ce există o nevoie

need-reason-no-tool = Niciun instrument nu servește încă la aceasta.
need-reason-captive = Pentru această nevoie, libertatea de a pleca este de { $shown } din 100.
need-reason-no-exit = Nu vă puteți prelua toate datele din: { $tools }.
need-reason-wish = Doriți să avansați în această privință.
need-otherwise =
    { $count ->
        [one] Această nevoie ar dispărea dacă s-ar schimba un lucru:
        [few] Această nevoie ar dispărea dacă s-ar schimba toate aceste { $count } lucruri:
       *[other] Această nevoie ar dispărea dacă s-ar schimba toate aceste { $count } de lucruri:
    }
need-otherwise-answer = Răspunsul la „{ $question }” ajunge la 3 puncte sau mai mult.
need-otherwise-answers =
    { $count ->
        [one] Acest { $count } răspuns ajunge la 3 puncte sau mai mult.
        [few] Aceste { $count } răspunsuri ajung la 3 puncte sau mai mult.
       *[other] Aceste { $count } de răspunsuri ajung la 3 puncte sau mai mult.
    }
need-otherwise-tool = Un instrument ușor de părăsit înlocuiește { $tool }.
need-otherwise-tool-other = Un instrument ușor de părăsit înlocuiește instrumentul care nu are nume aici.
need-otherwise-wish = Retrageți această dorință.
