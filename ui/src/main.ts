import './style/font.css'
import './style/token.css'
import './style/base.css'
import './style/button.css'
import './style/form.css'
import './style/card.css'
import { mount } from 'svelte'
import App from './App.svelte'

const target = document.getElementById('app')
if (target) mount(App, { target })
