package io.ferro.tck.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFormsTest {

    private final SecretForms forms = new SecretForms("Hu+sh 47%11?\u00fc");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at Hu+sh 47%11?\u00fc!",
                "u:Hu%2Bsh%2047%2511%3F%C3%BC@h",
                "u:Hu%2bsh%2047%2511%3f%c3%bc@h",
                "p=Hu%2Bsh+47%2511%3F%C3%BC&",
                "p=Hu%2bsh+47%2511%3f%c3%bc&",
                "%48%75%2B%73%68%20%34%37%25%31%31%3F%C3%BC"
            })
    void plainAndEncoded(String text) {
        assertThat(forms.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u:", "ad:", "ada:", "adaa:"})
    void base64WhateverStandsBeforeAndAfter(String before) {
        for (String after : new String[] {"", "@", "@h", "@ho", "@hos"}) {
            byte[] bytes = (before + "Hu+sh 47%11?\u00fc" + after).getBytes(StandardCharsets.UTF_8);
            assertThat(forms.in(Base64.getEncoder().encodeToString(bytes))).isPresent();
            assertThat(forms.in(Base64.getUrlEncoder().encodeToString(bytes))).isPresent();
        }
    }

    @Test
    void nothingElse() {
        assertThat(forms.in("Hush 4711")).isEmpty();
        assertThat(forms.in(Base64.getEncoder().encodeToString("Hush 4711".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }
}
