package io.ferro.docs.shop;

import io.ferro.Models;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
public class Treasury {
    @Inject
    Models<Currency> currencies;

    @Inject
    Journal journal;

    @Transactional // jakarta.transaction.Transactional
    public void rename(String code, String name) {
        currencies.save(new Currency(code, name));
        journal.note(code + " is now " + name); // a method of another bean, part of the same transaction
    }

    public void renameByItself(String code, String name) {
        rename(code, name);
    }
}
